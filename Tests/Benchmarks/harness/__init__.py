"""What the benchmarks share, and the sections themselves."""
