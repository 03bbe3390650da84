"""let people go

Revision: 0008, after 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

LOG = "audit_entries"
SENTENCE = f"{LOG}: what was noted is never changed"
# Of a line in the audit log what names an erased person may be blanked, and nothing else may be done.
KEPT = ("id", "at", "actor_id", "action", "target_kind", "target_id")
OF_ACTOR = ("actor_name", "address")
OF_TARGET = ("target_name", "details")


def upgrade() -> None:
    _lock()
    op.create_table(
        "exports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("n_tries", sa.SmallInteger(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("hinted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ready_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('waiting', 'ready', 'failed')", name=op.f("ck_exports_state")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_exports_user_id_users"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exports")),
    )
    with op.batch_alter_table("exports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_exports_user_id"), ["user_id"], unique=False)
        batch_op.create_index(
            "uq_exports_waiting",
            ["user_id"],
            unique=True,
            postgresql_where=sa.text("state = 'waiting'"),
            sqlite_where=sa.text("state = 'waiting'"),
        )
        batch_op.create_index(batch_op.f("ix_exports_created_at"), ["created_at"], unique=False)

    op.create_table(
        "erasures",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("farewell_id", sa.Uuid(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("n_slices", sa.Integer(), nullable=False),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("so_far", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("n_failures", sa.SmallInteger(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("emptied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_erasures_user_id_users")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_erasures")),
    )
    stands = sa.text("done_at IS NULL")
    with op.batch_alter_table("erasures", schema=None) as batch_op:
        batch_op.create_index(
            "ix_erasures_under_way", ["due_at"], unique=False, postgresql_where=stands, sqlite_where=stands
        )

    op.add_column("users", sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("letters", sa.Column("user_id", sa.Uuid(), nullable=True))
    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_letters_user_id"), ["user_id"], unique=False)
    # Whose the letters of the last month are, as far as their address still tells.
    op.execute(
        "UPDATE letters SET user_id = "
        "(SELECT users.id FROM users WHERE users.email_key = lower(letters.to_address)) WHERE user_id IS NULL"
    )
    _let_names_be_blanked()


def _let_names_be_blanked() -> None:
    """The log forgets those who are erased, and nobody else: whoever does both or neither is refused."""
    if op.get_bind().dialect.name == "sqlite":
        # Ids of people have no dashes in SQLite, and in the log's text they do.
        is_refused = _refused(
            "IS NOT", actor="users.id = OLD.actor_id", target="users.id = replace(OLD.target_id, '-', '')"
        )
        _in_sqlite(f"WHEN {is_refused}")
        return
    target_id = "CASE WHEN OLD.target_kind = 'person' THEN OLD.target_id::uuid END"
    # JSON knows no equality.
    is_refused = _refused(
        "IS DISTINCT FROM", actor="users.id = OLD.actor_id", target=f"users.id = {target_id}", text="::text"
    )
    _in_postgresql(f"IF TG_OP = 'UPDATE' AND NOT ({is_refused}) THEN RETURN NEW; END IF; ")


def _in_sqlite(when: str) -> None:
    op.execute(f"DROP TRIGGER {LOG}_refuse_update")
    op.execute(
        f"CREATE TRIGGER {LOG}_refuse_update BEFORE UPDATE ON {LOG} {when} BEGIN SELECT RAISE(ABORT, '{SENTENCE}'); END"
    )


def _in_postgresql(unless: str) -> None:
    op.execute(
        f"CREATE OR REPLACE FUNCTION {LOG}_refuse_changes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {unless}"
        f"RAISE EXCEPTION '{SENTENCE}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )


def _refused(differs: str, *, actor: str, target: str, text: str = "") -> str:
    """True of an update that does anything but blank what names somebody who is erased."""
    kept = " OR ".join(f"NEW.{column} {differs} OLD.{column}" for column in KEPT)
    return " OR ".join((kept, *_named(differs, OF_ACTOR, actor, text), *_named(differs, OF_TARGET, target, text)))


def _named(differs: str, columns: tuple[str, ...], whose: str, text: str) -> list[str]:
    erased = f"EXISTS (SELECT 1 FROM users WHERE {whose} AND users.erased_at IS NOT NULL)"  # noqa: S608
    pairs = ((f"NEW.{column}{text}", f"OLD.{column}{text}") for column in columns)
    return [f"({new} {differs} {old} AND (coalesce({new}, '') <> '' OR NOT {erased}))" for new, old in pairs]


def _lock() -> None:
    """All tables that others use too, at once and first: one by one, a deadlock would be likely."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("LOCK TABLE users, letters IN ACCESS EXCLUSIVE MODE")


def downgrade() -> None:
    _lock()
    if op.get_bind().dialect.name == "sqlite":
        _in_sqlite("")
    else:
        _in_postgresql("")
    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_letters_user_id"))
        batch_op.drop_column("user_id")
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.drop_column("erased_at")
    op.drop_table("erasures")
    op.drop_table("exports")
