"""Small tools that know no room."""
