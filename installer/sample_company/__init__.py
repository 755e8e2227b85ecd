"""The sample company: a made-up parts maker of 40 people and the workbooks its quality lead would have.

`python -m installer.sample_company OUT_DIR` writes them; the same call always writes the same bytes.
"""
