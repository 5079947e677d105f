"""Settings of every test."""

from hypothesis import HealthCheck, settings

# How long an example takes is a matter of the machine, and of what else it does: `make bench` measures.
settings.register_profile("klantreis", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("klantreis")
