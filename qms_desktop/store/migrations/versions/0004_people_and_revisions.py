"""Hand-overs of people, revisions of processes; who verified an action, where a CAPA's KPI values come from.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hand_over",
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("handed_on", sa.Date(), nullable=False),
        sa.Column("handed_by", sa.String(), nullable=True),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("given", sa.JSON(none_as_null=True), nullable=True),
        *_own_columns(),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_hand_over_person_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_over")),
        sa.UniqueConstraint("person", "sequence", name=op.f("uq_hand_over_person")),
    )
    op.create_index(op.f("ix_hand_over_person"), "hand_over", ["person"], unique=False)
    op.create_table(
        "process_revision",
        sa.Column("process", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("revision", sa.String(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("content", sa.JSON(none_as_null=True), nullable=True),
        *_own_columns(),
        sa.ForeignKeyConstraint(
            ["process"], ["process.id"], name=op.f("fk_process_revision_process_process")
        ),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["person.id"], name=op.f("fk_process_revision_approved_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_process_revision")),
        sa.UniqueConstraint("process", "sequence", name=op.f("uq_process_revision_process")),
    )
    op.create_index(op.f("ix_process_revision_process"), "process_revision", ["process"], unique=False)
    op.create_index(
        op.f("ix_process_revision_approved_by"), "process_revision", ["approved_by"], unique=False
    )
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.add_column(sa.Column("verified_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("verified_on", sa.Date(), nullable=True))
        batch_op.create_index(batch_op.f("ix_action_verified_by"), ["verified_by"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_action_verified_by_person"), "person", ["verified_by"], ["id"]
        )
    for table in ("capa", "earlier_analysis"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("effectiveness_before_from", sa.String(), nullable=True))
            batch_op.add_column(sa.Column("effectiveness_after_from", sa.String(), nullable=True))
    with op.batch_alter_table("capa", schema=None) as batch_op:
        batch_op.add_column(sa.Column("review", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_capa_review"), ["review"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_capa_review_review"), "review", ["review"], ["id"])


def _own_columns() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
    )
