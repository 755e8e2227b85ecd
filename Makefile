# The commands of a checkout. Each does the set-up it needs; installer/ holds what they do, for every system alike
# (on Windows `make.cmd` stands for this file). Another Python: `make run PYTHON=python3.12`. More arguments: ARGS.
PYTHON ?= python3
ARGS ?=

COMMANDS := help setup run test lint types contracts dist pictures translations lock clean
.PHONY: $(COMMANDS)
.NOTPARALLEL:

$(COMMANDS):
	@$(PYTHON) -m installer $@ $(ARGS)
