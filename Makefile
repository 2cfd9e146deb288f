# `make run` and `make test` are all that one needs: each sets up first what it lacks. `make help` tells the rest.
# POSIX sh, GNU make from 3.81 on.

.DEFAULT_GOAL := help
.SUFFIXES:
.DELETE_ON_ERROR:
.PHONY: run test lint check format sample translations test-x test-hostile shots bench agreement check-advice clean help

PYTHON ?= python3
ARGS ?=
PY := .venv/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check

# What Qt needs of the system: each library with the Debian package that holds it.
LIBRARIES := libGL.so.1=libgl1 libEGL.so.1=libegl1 libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1 \
	libglib-2.0.so.0=libglib2.0-0 libgssapi_krb5.so.2=libgssapi-krb5-2 \
	libxkbcommon-x11.so.0=libxkbcommon-x11-0 libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 \
	libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-shape.so.0=libxcb-shape0 \
	libwayland-cursor.so.0=libwayland-cursor0 libwayland-egl.so.1=libwayland-egl1

# Prints the Debian packages that are missing; loading a library is the one question that every Linux answers alike.
define WHAT_IS_MISSING
import ctypes, importlib.util, sys
if importlib.util.find_spec("ensurepip") is None:
    print("python%d.%d-venv" % sys.version_info[:2])
for pair in sys.argv[1:] if sys.platform == "linux" else ():
    library, package = pair.split("=")
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
endef
export WHAT_IS_MISSING

# Installs the packages named by apt; where that cannot be done it says what to do and goes on, for some is done without.
define INSTALL
install="apt-get install -y --no-install-recommends $$*"
if ! command -v apt-get >/dev/null; then
    echo "Please install what holds these (the names are Debian's): $$*" >&2
    exit
fi
sudo=
if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi
if [ -n "$$sudo" ] && ! command -v sudo >/dev/null; then
    echo "Please let an administrator run: apt-get update && $$install" >&2
    exit
fi
echo "Installing system packages: $$*"
log=$$(mktemp)
trap 'rm -f "$$log"' EXIT
$$sudo apt-get update >"$$log" 2>&1 </dev/null
if ! $$sudo env DEBIAN_FRONTEND=noninteractive $$install >>"$$log" 2>&1 </dev/null; then
    cat "$$log" >&2
    echo "That failed. Please run: $$sudo apt-get update && $$sudo $$install" >&2
fi
endef
export INSTALL

# The resume as it was written, so that any name may stand, and where make was called, for `make -C` moves away from it.
export CHOSEN := $(value RESUME)
export CALLED_FROM := $(value PWD)

run: .venv/ready ## open the window; RESUME=path.pdf opens that file; prints the findings where there is no display
	@case "$$CHOSEN" in \
	'') exec $(PY) -m checker ;; \
	/*) ;; \
	'~/'*) CHOSEN="$$HOME/$${CHOSEN#??}" ;; \
	*) [ ! -e "$$CALLED_FROM/$$CHOSEN" ] || CHOSEN="$$CALLED_FROM/$$CHOSEN" ;; \
	esac; \
	exec $(PY) -m checker -- "$$CHOSEN"

test: .venv/ready-dev ## run the tests, without a display; ARGS="-k name" chooses
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest $(ARGS)

lint: .venv/ready-dev ## ruff, its formatter and mypy, all strict
	@$(PY) -m ruff check --quiet .
	@$(PY) -m ruff format --check --quiet .
	@$(PY) -m mypy

check: lint test ## lint and test, as the build server does

format: .venv/ready-dev ## set the code in order
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

test-x: .venv/ready-dev ## the tests that need a real X server, on one that nobody sees
	@missing=; \
	command -v Xvfb >/dev/null || missing=xvfb; \
	command -v xdotool >/dev/null || missing="$$missing xdotool"; \
	command -v dbus-run-session >/dev/null || missing="$$missing dbus"; \
	command -v gdbus >/dev/null || missing="$$missing libglib2.0-bin"; \
	[ -e /usr/libexec/at-spi-bus-launcher ] || missing="$$missing at-spi2-core"; \
	[ -z "$$missing" ] || sh -c "$$INSTALL" install $$missing
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m xserver $(ARGS)

test-hostile: .venv/ready-dev ## files that hang, swell or break, and a window killed at its work; takes minutes
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m hostile $(ARGS)

sample: .venv/ready-dev ## make the sample resume again, and the picture of its plan
	@$(PY) tests/sample/make_sample.py
	@QT_QPA_PLATFORM=offscreen $(PY) tests/sample/draw_plan.py

translations: .venv/ready-dev ## bring the window's words to the translators' files, and make of these what it loads
	@$(PY) tests/translations/update.py

shots: .venv/ready-dev ## draw every state of the window into the folder shots, to be looked at; ARGS="folder" names another
	@QT_QPA_PLATFORM=offscreen $(PY) tests/gui/shots.py $(ARGS)

bench: .venv/ready-dev ## measure start, reading, verdicts and the wait after a drop; ARGS="a.pdf folder" reads those
	@$(PY) tests/bench/start.py
	@$(PY) tests/bench/reading.py $(ARGS)
	@$(PY) tests/bench/matching.py
	@$(PY) tests/bench/drop.py $(ARGS)
	@$(PY) tests/bench/liveliness.py

agreement: .venv/ready-dev ## how far the verdicts agree with a careful reader's, by requirement and by tier
	@$(PY) tests/bench/agreement.py

check-advice: .venv/ready-dev ## lists advice that is out of date, names no source, or closes nothing
	@$(PY) tests/bench/advice.py

clean: ## take away everything that was made here, .venv too
	@rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis shots
	@find checker tests -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 16

# The environment that runs the program; made anew where it is broken, brought up to date when pyproject.toml changes.
.venv/ready: pyproject.toml
	@for python in $(PYTHON) python3.14 python3.13 python3.12 python3.11 none; do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; \
	done; \
	if [ $$python = none ]; then \
		echo "Python 3.11 or newer is needed; say where it is: make run PYTHON=/path/to/python3" >&2; exit 1; \
	fi; \
	missing=$$("$$python" -c "$$WHAT_IS_MISSING" $(LIBRARIES)); \
	[ -z "$$missing" ] || sh -c "$$INSTALL" install $$missing; \
	$(PY) -m pip --version >/dev/null 2>&1 || { \
		"$$python" -c 'import ensurepip' 2>/dev/null || exit 1; \
		echo "Setting up .venv: once, about 110 MiB"; \
		"$$python" -m venv --clear .venv || exit 1; \
	}
	@$(PIP) --editable .
	@touch $@

# The tools of development on top; read from pyproject.toml here, since only pip from 25.1 on knows dependency groups.
.venv/ready-dev: .venv/ready
	@echo "Setting up the tools of development"
	@$(PY) -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")' \
		>.venv/dev.txt
	@$(PIP) --requirement .venv/dev.txt
	@touch $@
