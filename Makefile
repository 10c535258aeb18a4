# livecaption: `make run` shows captions, `make test` proves them. Every target sets up first what it needs.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
FREEZE := build/freeze
ARGS ?=

# What this machine cannot run is at least checked for the systems that can.
ELSEWHERE = $(wildcard $(addprefix src/livecaption/,capture/flexaudio_*.py capture/wasapi_*.py capture/portaudio*.py \
  capture/system_audio.py capture/outlet.py hotkeys/windows*.py hotkeys/macos*.py))

.PHONY: help setup setup-for-tests run test coverage check bench bench-engine freeze-check screenshot screenshots translations lock clean distclean
.DEFAULT_GOAL := help

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

setup: libraries $(VENV)/.ready ## system libraries and .venv; quick when nothing changed

setup-for-tests: libraries-for-tests $(VENV)/.tools $(VENV)/.ready ## those, and what tests and checks need

.PHONY: setup-for-tests

.PHONY: libraries libraries-for-tests
libraries:
	@installer/system-libraries.sh

libraries-for-tests:
	@installer/system-libraries.sh --for-tests

# The packages are exactly those of the lock, by hash; the project itself is installed as a link to src/.
$(VENV)/.packages: requirements.lock installer/make-venv.sh
	@installer/make-venv.sh $(VENV)
	@echo "Installing Python packages into $(VENV) (about half a minute)" >&2
	@$(PIP) install -qq --require-hashes --only-binary :all: -r requirements.lock
	@touch $@

# Tests, checks and benchmarks need more; whoever only runs the program does without.
$(VENV)/.tools: requirements-dev.lock $(VENV)/.packages
	@echo "Installing what tests and checks need" >&2
	@$(PIP) install -qq --require-hashes --only-binary :all: -r requirements-dev.lock
	@touch $@

$(VENV)/.ready: $(VENV)/.packages pyproject.toml
	@$(PIP) install -qq --no-deps --no-build-isolation --editable .
	@touch $@

run: setup ## captions: make run, or make run ARGS="caption --source file:talk.mp3"
	@$(BIN)/python -m livecaption $(ARGS)

check: setup-for-tests ## style, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/win32 $(ELSEWHERE)
	$(BIN)/mypy --platform darwin --cache-dir .mypy_cache/darwin $(ELSEWHERE)
	$(BIN)/lint-imports
	$(BIN)/python installer/translations.py check

# pytest comes last, so that its closing line is the last one printed.
test: setup-for-tests check ## everything that CI runs
	$(BIN)/python tests/run.py $(ARGS)

coverage: setup-for-tests ## the tests, and which lines they do not reach; takes twice as long
	$(BIN)/python tests/run.py --cov --cov-report=term:skip-covered $(ARGS)

bench: setup-for-tests ## the figures of docs/benchmarks.md
	$(BIN)/python -m benchmarks $(ARGS)

bench-engine: setup-for-tests ## the recogniser and who speaks, beside their limits
	$(BIN)/python -m benchmarks.engine $(ARGS)
	$(BIN)/python -m benchmarks.sessions
	$(BIN)/python -m benchmarks.speakers
	$(BIN)/python -m benchmarks.beside_peers

freeze-check: setup-for-tests ## freeze the program with PyInstaller and try it
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath $(FREEZE)/dist --workpath $(FREEZE)/work \
	  installer/freeze/livecaption.spec
	installer/freeze/check.sh $(FREEZE)/dist/livecaption/livecaption "$$($(BIN)/python -c \
	  'from livecaption.resources import sample_recording; print(sample_recording())')"

screenshot: setup-for-tests ## the README's picture, under a virtual screen
	$(BIN)/python benchmarks/screenshot.py $(or $(ARGS),docs/captions.png)

screenshots: setup-for-tests ## docs/gallery, every window in every state, and the README's picture
	$(BIN)/python benchmarks/gallery.py $(ARGS)
	$(BIN)/python benchmarks/screenshot.py docs/captions.png

translations: setup-for-tests ## new sentences into installer/translations/*.ts, and those compiled; then it checks them
	$(BIN)/python installer/translations.py update
	$(BIN)/python installer/translations.py release
	$(BIN)/python installer/translations.py check

COMPILE = $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
  --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet

# Without --upgrade uv keeps every version that still fits; make lock ARGS=--upgrade takes the newest.
lock: setup ## pin every package again, for every platform
	@$(PIP) install -qq uv
	@$(COMPILE) --all-extras --output-file requirements-dev.lock $(ARGS)
	@$(COMPILE) --extra build --constraint requirements-dev.lock --output-file requirements.lock $(ARGS)

clean: ## what checks and builds left
	rm -rf build dist .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache \
	  benchmarks/out
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## that and .venv
	rm -rf $(VENV)
