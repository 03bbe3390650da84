"""The files of a deployment: what parses them runs here, and so do the processes that they name."""
