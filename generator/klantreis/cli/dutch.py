"""click in Dutch: its headings, its own options, and the words for wrong usage."""

import errno
from difflib import get_close_matches

import click

from klantreis.locale import _

IN_THE_WAY = {errno.ENOTDIR, errno.EEXIST, errno.EISDIR}
"""How a system says that a file stands where a folder must be, or the other way round."""


class WrongUsage(click.UsageError):
    """A command line that cannot be carried out, with something to type instead."""

    def __init__(self, message: str, hint: str) -> None:
        """Take the Dutch sentence and the Dutch hint."""
        super().__init__(message)
        self.hint = hint


def refused(place: object, cause: OSError) -> WrongUsage:
    """Give the words for a place that the system does not let us use; None is the output itself."""
    message = _("'%(place)s' cannot be written", place=place) if place else _("the output cannot be written")
    if cause.errno == errno.EISDIR:
        return WrongUsage(message, _("see whether a folder stands there where a file must be"))
    if cause.errno in IN_THE_WAY:
        return WrongUsage(message, _("see whether a file stands there where a folder must be"))
    return WrongUsage(message, _("see whether you may write there, and whether the disk is full"))


class DutchFormatter(click.HelpFormatter):
    """Writes click's headings in Dutch."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that shows how a command is typed."""
        super().write_usage(prog, args, prefix or _("Usage:") + " ")

    def write_heading(self, heading: str) -> None:
        """Write the heading of a list."""
        dutch = {
            "Options": _("Options"),
            "Commands": _("Commands"),
            "Positional arguments": _("Arguments"),
        }
        super().write_heading(dutch[heading])


class DutchContext(click.Context):
    """Where click finds the formatter."""

    formatter_class = DutchFormatter


class DutchCommand(click.Command):
    """A command whose help is in Dutch."""

    context_class = DutchContext

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Name what can be typed after the command."""
        self.options_metavar = _("[OPTIONS]")
        return super().collect_usage_pieces(ctx)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the line; click forgets to say of which command an option has too many words or too few."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give `--help` with Dutch words."""
        option = super().get_help_option(ctx)
        if option:
            option.help = _("Show this help.")
        return option


class DutchGroup(DutchCommand, click.Group):
    """A group of commands whose help is in Dutch."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Name what can be typed after the program."""
        self.subcommand_metavar = _("COMMAND ...")
        return super().collect_usage_pieces(ctx)


def wrong_usage(error: click.UsageError) -> str:
    """Say what was typed wrong, and what to type instead."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.format_message()
    message, hint = _words(error)
    lines = [_("error: %(message)s", message=message), *([_("tip: %(hint)s", hint=hint)] if hint else [])]
    return "\n".join(lines)


def _words(error: click.UsageError) -> tuple[str, str | None]:
    words: tuple[str, str | None]
    match error:
        case WrongUsage():
            words = error.message, error.hint
        case click.NoSuchOption():
            near = [option for option in error.possibilities or () if option.startswith("--")]
            words = _("there is no option '%(name)s'", name=error.option_name), _nearest(near) or _help(error)
        case click.NoSuchCommand():
            words = _("there is no command '%(name)s'", name=error.command_name), _near_command(error)
        case click.BadOptionUsage():
            words = _option_words(error), _help(error)
        case click.MissingParameter():
            words = _("'%(name)s' is missing", name=_name(error)), _help(error)
        case click.BadParameter():
            words = _value_words(error), _help(error)
        case _ if error.ctx and isinstance(error.ctx.command, click.Group):
            words = _("give a command"), _help(error)
        case _:
            words = _("there is a word too many on the line"), _help(error)
    return words


def _nearest(names: list[str]) -> str | None:
    return _("did you mean '%(name)s'?", name=names[0]) if names else None


def _near_command(error: click.NoSuchCommand) -> str | None:
    group = error.ctx.command if error.ctx else None
    commands = group.list_commands(error.ctx) if isinstance(group, click.Group) and error.ctx else []
    return _nearest(get_close_matches(error.command_name, commands)) or _help(error)


def _option_words(error: click.BadOptionUsage) -> str:
    params = error.ctx.command.params if error.ctx else []
    if any(isinstance(p, click.Option) and error.option_name in p.opts and not p.is_flag for p in params):
        return _("option '%(name)s' needs a value", name=error.option_name)
    return _("option '%(name)s' takes no value", name=error.option_name)


def _value_words(error: click.BadParameter) -> str:
    if error.param and isinstance(error.param.type, click.Choice):
        choices = ", ".join(map(str, error.param.type.choices))
        return _("'%(name)s' must be one of: %(choices)s", name=_name(error), choices=choices)
    return _("'%(name)s' is not right: %(message)s", name=_name(error), message=error.message)


def _name(error: click.BadParameter) -> str:
    """Name an option as it is typed, and an argument as the usage line shows it."""
    if isinstance(error.param, click.Option):
        return error.param.opts[0]
    return error.param.make_metavar(error.ctx) if error.param and error.ctx else ""


def _help(error: click.UsageError) -> str | None:
    if error.ctx is None:
        return None
    return _("`%(command)s --help` shows what you can type", command=error.ctx.command_path)
