"""Limits and triggers of KPIs; what a reading rests on and triggered; readings that were unlocked.

Readings that stand there without a comment never met the gate that asks for one on a miss: they are marked
as imported ones are.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_BASIS = sa.Enum("shown", "imported", "overridden", name="basis", native_enum=False, length=32)


def upgrade() -> None:
    op.create_table(
        "reading_unlock",
        sa.Column("kpi", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(length=8), nullable=False),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("unlocked_by", sa.String(), nullable=True),
        sa.Column("unlocked_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["kpi"], ["kpi.id"], name=op.f("fk_reading_unlock_kpi_kpi")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading_unlock")),
        sa.UniqueConstraint("kpi", "sequence", name=op.f("uq_reading_unlock_kpi")),
    )
    with op.batch_alter_table("reading_unlock", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reading_unlock_kpi"), ["kpi"], unique=False)

    with op.batch_alter_table("kpi", schema=None) as batch_op:
        batch_op.add_column(sa.Column("limits_from", sa.String(length=8), nullable=True))
        batch_op.add_column(sa.Column("limits_to", sa.String(length=8), nullable=True))
        batch_op.add_column(sa.Column("trigger_misses", sa.Integer(), nullable=False, server_default="2"))
        batch_op.add_column(sa.Column("trigger_signal", sa.Boolean(), nullable=False, server_default="1"))

    with op.batch_alter_table("reading", schema=None) as batch_op:
        batch_op.add_column(sa.Column("state_basis", _BASIS, nullable=False, server_default="shown"))
        batch_op.add_column(sa.Column("capa", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_reading_capa_capa"), "capa", ["capa"], ["id"])
        batch_op.create_index(batch_op.f("ix_reading_capa"), ["capa"], unique=False)
    op.execute("UPDATE reading SET state_basis = 'imported' WHERE coalesce(trim(comment), '') = ''")
