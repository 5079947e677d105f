"""The reference pages for who writes content."""

from klantreis.model.edition import OWN_MODELS
from klantreis.model.tokens import NAMES
from klantreis.views.pages.makers import FieldsView, fields_page


def test_tells_of_an_edition() -> None:
    """What only an edition types is among the fields: its own files, the four keys, and the colours."""
    view = fields_page().view
    assert isinstance(view, FieldsView)
    fields = {
        file.name: {field.name for model in file.models for field in model.fields} for file in view.files
    }
    ids = [id_ for file in view.files for id_ in (file.id, *(model.id for model in file.models))]

    assert all(model.model_fields.keys() <= fields[name] for name, model in OWN_MODELS.items())
    assert fields["add, change, hide, order"] == {"add", "change", "hide", "order", "id", "reason", "…"}
    assert fields["_brand.yml"] >= NAMES
    assert len(ids) == len(set(ids))
