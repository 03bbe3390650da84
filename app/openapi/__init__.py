"""The API's documentation: made from the schemas that validate, so that it cannot say anything else."""
