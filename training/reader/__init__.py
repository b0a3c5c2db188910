"""The reader: one small encoder with several heads that finds who says what (see ../README.md)."""
