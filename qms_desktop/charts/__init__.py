"""Charts, drawn once: the PDF prints the drawing, the window shows the same drawing as SVG.

Every function takes plain frozen dataclasses and gives a reportlab ``Drawing``; sizes are points.
"""
