"""Set-up, checks and builds of a checkout: what `make` (or `make.cmd`) runs. Standard library only."""
