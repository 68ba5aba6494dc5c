"""Samples of requests, by schemathesis: the same ones in every run."""

from hypothesis import HealthCheck, Phase, given, settings


def samples(operation, count):
    """So many requests that fit an operation of a schema, from small to large."""
    found = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def take(case):
        found.append(case)

    take()
    return found
