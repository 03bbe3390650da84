"""draw from no category

Revision: 0006, after 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SOURCE = "ck_quiz_slots_source"


def upgrade() -> None:
    _set_source("question_id IS NULL OR category_id IS NULL")


def downgrade() -> None:
    drawing = sa.text("SELECT count(*) FROM quiz_slots WHERE question_id IS NULL AND category_id IS NULL")
    if n := op.get_bind().scalar(drawing):
        raise RuntimeError(f"Quizzes draw from no category in places that 0005 does not know: {n}. Change them first.")
    _set_source("(question_id IS NULL) <> (category_id IS NULL)")


def _set_source(rule: str) -> None:
    with op.batch_alter_table("quiz_slots") as table:
        table.drop_constraint(op.f(SOURCE), type_="check")
        table.create_check_constraint(op.f(SOURCE), rule)
