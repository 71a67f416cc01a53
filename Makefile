# Everything is installed into a virtual environment beside this file. Another Python: make PYTHON=python3.13 ...

PYTHON ?= python3
FILE ?= gui/data/sample.md

VENV := .venv
BIN := $(VENV)/bin
LIBRARIES := $(BIN)/python -m gui.app.system_libraries
# A file's tests run in one process: they share a worker and what is loaded. The slowest files come first.
PARALLEL := --numprocesses=auto --maxprocesses=4 --dist=loadfile --no-loadscope-reorder
# --cov tells which lines the tests cover, and fails where these are too few.
COVERAGE ?=

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
# pytest rewrites each test file's asserts, which takes as long as all else before the first test; what it made is kept.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test test-fast check bench screenshots translations clean libraries display-libraries

help: ## Lists what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

# Without a display the summary goes to the terminal, which takes no Qt. Wayland's libraries come with its desktops.
run: $(if $(WAYLAND_DISPLAY),libraries,$(if $(DISPLAY),display-libraries)) $(VENV)/.installed ## Opens the window on a sample article, or on FILE=...
	@$(BIN)/standfirst "$(FILE)"

test: libraries $(VENV)/.installed-test ## Runs every test offscreen, or ARGUMENTS=tests/core alone
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(or $(ARGUMENTS),$(PARALLEL) $(COVERAGE))

test-fast: libraries $(VENV)/.installed-test ## Runs all tests but the slow ones, which tests/slow.txt lists
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m 'not slow' $(PARALLEL)

check: $(VENV)/.installed-check ## Looks at style, types, imports and the code's shape
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.structure

bench: libraries $(VENV)/.installed-test ## Measures speed and memory
	$(BIN)/python -m tests.benchmarks

screenshots: libraries $(VENV)/.installed-test ## Takes the pictures of the README and the guide anew
	$(BIN)/python -m tests.screenshots

translations: $(VENV)/.installed-test ## Collects the words of the window anew and makes what it reads of them
	$(BIN)/python -m tests.translate

clean: ## Removes the virtual environment and all that was made
	rm -rf $(VENV) build dist .coverage .coverage.* .*_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Each stamp is one set of extras, installed again when what is asked for changes.
$(VENV)/.installed: EXTRAS :=
$(VENV)/.installed-test: EXTRAS := [test]
$(VENV)/.installed-check: EXTRAS := [check]
$(VENV)/.installed $(VENV)/.installed-test $(VENV)/.installed-check: pyproject.toml | $(BIN)/pip
	@echo "Installing Standfirst into $(VENV); the first time this takes a minute or two."
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@$(BIN)/python -m pip install --quiet --editable '.$(EXTRAS)'
	@touch $@

# pip is the last thing that venv puts in, so a half-made environment is made again.
$(BIN)/pip:
	@command -v $(PYTHON) >/dev/null || { \
	    echo "There is no $(PYTHON) here. Install Python 3.11 or newer; on Debian or Ubuntu:" \
	        "sudo apt install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "Standfirst needs Python 3.11 or newer, and $(PYTHON) is older." \
	        "Name a newer one: make PYTHON=python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	    echo "$(PYTHON) can't make virtual environments here. On Debian or Ubuntu: sudo apt install python3-venv" >&2; \
	    exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)

# What Qt needs of the system is looked for at every run, before the long installation.
libraries: OPTION :=
display-libraries: OPTION := --display
libraries display-libraries: | $(BIN)/pip
	@packages=$$($(LIBRARIES) $(OPTION)) && \
	if [ -n "$$packages" ] && [ "$$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then \
	    echo "Installing the system libraries that Qt needs: $$packages"; \
	    apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$packages >/dev/null || :; \
	fi
	@$(LIBRARIES) $(OPTION) --require
