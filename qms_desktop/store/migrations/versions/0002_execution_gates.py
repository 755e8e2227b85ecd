"""Overrides, earlier analyses and fishbone of CAPAs; carried-over actions and approved minutes of reviews.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "review_revision",
        sa.Column("review", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("chain_head", sa.String(), nullable=True),
        sa.Column("minutes", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["person.id"], name=op.f("fk_review_revision_approved_by_person")
        ),
        sa.ForeignKeyConstraint(["review"], ["review.id"], name=op.f("fk_review_revision_review_review")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_revision")),
        sa.UniqueConstraint("review", "revision", name=op.f("uq_review_revision_review")),
    )
    with op.batch_alter_table("review_revision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_review_revision_approved_by"), ["approved_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_review_revision_review"), ["review"], unique=False)

    op.create_table(
        "cause",
        sa.Column("capa", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column(
            "category",
            sa.Enum(
                "method",
                "machine",
                "material",
                "measurement",
                "environment",
                "people_and_competence",
                name="causecategory",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("checked", sa.String(), nullable=True),
        sa.Column("contributes", sa.Boolean(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["capa"], ["capa.id"], name=op.f("fk_cause_capa_capa")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cause")),
    )
    with op.batch_alter_table("cause", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cause_capa"), ["capa"], unique=False)

    op.create_table(
        "earlier_analysis",
        sa.Column("capa", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("reopened_on", sa.Date(), nullable=False),
        sa.Column("reopened_by", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column(
            "cause_method",
            sa.Enum("5 whys", "fishbone", "other", name="causemethod", native_enum=False, length=32),
            nullable=True,
        ),
        sa.Column("whys", sa.JSON(none_as_null=True), nullable=True),
        sa.Column(
            "cause_category",
            sa.Enum(
                "method",
                "machine",
                "material",
                "measurement",
                "environment",
                "people_and_competence",
                name="causecategory",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("root_cause", sa.String(), nullable=True),
        sa.Column("root_cause_checked_by", sa.Integer(), nullable=True),
        sa.Column("effectiveness_criterion", sa.String(), nullable=True),
        sa.Column("effectiveness_kpi", sa.Integer(), nullable=True),
        sa.Column("effectiveness_before", sa.Float(), nullable=True),
        sa.Column("effectiveness_after", sa.Float(), nullable=True),
        sa.Column("effectiveness_due_on", sa.Date(), nullable=True),
        sa.Column(
            "effectiveness_result",
            sa.Enum("effective", "not_effective", name="effectivenessresult", native_enum=False, length=32),
            nullable=True,
        ),
        sa.Column("effectiveness_note", sa.String(), nullable=True),
        sa.Column("verified_by", sa.Integer(), nullable=True),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["capa"], ["capa.id"], name=op.f("fk_earlier_analysis_capa_capa")),
        sa.ForeignKeyConstraint(
            ["effectiveness_kpi"], ["kpi.id"], name=op.f("fk_earlier_analysis_effectiveness_kpi_kpi")
        ),
        sa.ForeignKeyConstraint(
            ["root_cause_checked_by"],
            ["person.id"],
            name=op.f("fk_earlier_analysis_root_cause_checked_by_person"),
        ),
        sa.ForeignKeyConstraint(
            ["verified_by"], ["person.id"], name=op.f("fk_earlier_analysis_verified_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_earlier_analysis")),
        sa.UniqueConstraint("capa", "sequence", name=op.f("uq_earlier_analysis_capa")),
    )
    with op.batch_alter_table("earlier_analysis", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_earlier_analysis_capa"), ["capa"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_earlier_analysis_effectiveness_kpi"), ["effectiveness_kpi"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_earlier_analysis_root_cause_checked_by"), ["root_cause_checked_by"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_earlier_analysis_verified_by"), ["verified_by"], unique=False)

    op.create_table(
        "gate_override",
        sa.Column("capa", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "open",
                "contained",
                "analysed",
                "planned",
                "implementing",
                "verifying",
                "closed",
                "reopened",
                "void",
                name="capastate",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("analysis", sa.Integer(), nullable=False),
        sa.Column("missing", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("overridden_by", sa.String(), nullable=True),
        sa.Column("overridden_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["capa"], ["capa.id"], name=op.f("fk_gate_override_capa_capa")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gate_override")),
        sa.UniqueConstraint("capa", "sequence", name=op.f("uq_gate_override_capa")),
    )
    with op.batch_alter_table("gate_override", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gate_override_capa"), ["capa"], unique=False)

    op.create_table(
        "carried_over",
        sa.Column("review", sa.Integer(), nullable=False),
        sa.Column("action", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["action"], ["action.id"], name=op.f("fk_carried_over_action_action")),
        sa.ForeignKeyConstraint(["review"], ["review.id"], name=op.f("fk_carried_over_review_review")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carried_over")),
        sa.UniqueConstraint("review", "action", name=op.f("uq_carried_over_review")),
    )
    with op.batch_alter_table("carried_over", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_carried_over_action"), ["action"], unique=False)
        batch_op.create_index(batch_op.f("ix_carried_over_review"), ["review"], unique=False)

    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.add_column(sa.Column("analysis", sa.Integer(), nullable=False, server_default="1"))

    with op.batch_alter_table("capa", schema=None) as batch_op:
        batch_op.add_column(sa.Column("cause_code", sa.String(), nullable=True))
