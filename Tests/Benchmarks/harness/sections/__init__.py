"""The sections: each a module with TITLE, ABOUT and report(options), which gives Markdown."""
