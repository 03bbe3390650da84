"""The API's documentation: complete, right, and what the API really does."""
