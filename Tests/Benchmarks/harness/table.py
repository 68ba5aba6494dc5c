"""Markdown tables."""


def table(heads, rows):
    """A table; columns of figures stand to the right."""
    texts = [[cell if isinstance(cell, str) else figure(cell) for cell in row] for row in rows]
    right = [any(not isinstance(row[column], str) for row in rows) for column in range(len(heads))]
    lines = ["| " + " | ".join(heads) + " |", "| " + " | ".join("---:" if r else "---" for r in right) + " |"]
    lines += ["| " + " | ".join(row) + " |" for row in texts]
    return "\n".join(lines) + "\n"


def figure(value):
    """A number with as many digits as it deserves."""
    if isinstance(value, int) or value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"
