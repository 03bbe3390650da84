"""What health looks like as JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import ConfigDict, Field

from app.api import Out


class PartOut(Out):
    """How one part of the house is; "embedded" is a service that this house does without."""

    # What a part has nothing to say of is left out; so is, for strangers, all but the first three.
    model_config = ConfigDict(extra="allow", json_schema_serialization_defaults_required=False)

    state: Literal["ok", "embedded", "late", "away"]
    latency_ms: float = Field(description="How long it took to find out.", examples=[0.8])
    needed: bool = Field(description="Whether nothing can be answered without it.")
    detail: str | None = Field(default=None, examples=["It does not answer in time."])
    last_seen: datetime | None = Field(default=None, description="Of worker and beat: their last sign of life.")
    waiting: int | None = Field(default=None, description="Of the outbox: letters that wait.", examples=[0])
    oldest_seconds: float | None = Field(default=None, description="Of the outbox: how long the oldest is overdue.")
    bytes_free: int | None = Field(default=None, description="Of the disk: room for uploads.")


class HealthOut(Out):
    """How the house is: degraded where something is missing, down where something needed is."""

    # What is for this machine, and for whoever shows METRICS_TOKEN, is left out for others.
    model_config = ConfigDict(json_schema_serialization_defaults_required=False)

    status: Literal["ok", "degraded", "down"]
    version: str | None = Field(default=None, examples=["0.1.0"])
    uptime_seconds: int | None = Field(
        default=None, description="Since the process that answers was started.", examples=[86400]
    )
    parts: dict[str, PartOut]
