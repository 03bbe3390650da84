"""The database: one session a request, one transaction a verb, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import uuid_utils.compat
from flask import Flask, g
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    DateTime,
    Dialect,
    Engine,
    MetaData,
    Select,
    TextClause,
    TypeDecorator,
    UpdateBase,
    and_,
    bindparam,
    event,
    exists,
    literal,
    text,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.orm import DeclarativeBase, InstrumentedAttribute
from sqlalchemy.types import TypeEngine

from app.config import ROOT, Config

log = logging.getLogger(__name__)

TRUSTED_SECONDS = 2


class Base(DeclarativeBase):
    """All tables, with constraint names that are the same on every database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


db = SQLAlchemy(model_class=Base, session_options={"expire_on_commit": False})
migrate = Migrate(directory=str(ROOT / "migrations"), render_as_batch=True, compare_type=True)

if TYPE_CHECKING:

    class Model(Base):
        """What every table inherits from."""

        __abstract__ = True

else:
    Model = db.Model


class UTCDateTime(TypeDecorator[datetime]):
    """An aware time in UTC, whatever the database makes of time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A time without a zone: use app.db.now().")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def new_id() -> uuid.UUID:
    """A fresh UUIDv7: unique, and later ids sort after earlier ones."""
    return uuid_utils.compat.uuid7()


def init_app(app: Flask, config: Config) -> None:
    """Bind the app to its database."""
    app.config["SQLALCHEMY_DATABASE_URI"] = config.database_url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = _engine_options(config)
    db.init_app(app)
    migrate.init_app(app, db)
    with app.app_context():
        if config.is_sqlite:
            # What was answered survives a power cut; the tests need to survive themselves only.
            _speak_sqlite(db.engine, synchronous="NORMAL" if config.testing else "FULL")
        else:
            _look_before_use(db.engine)


def connect_arguments(config: Config) -> dict[str, Any]:
    """What every connection to this database asks of its driver."""
    if config.is_sqlite:
        return {"timeout": 15, "check_same_thread": False}
    # Whose server has vanished without a word would wait for it for a quarter of an hour or for two hours.
    vanished = {"keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3, "tcp_user_timeout": 10_000}
    return vanished | {"connect_timeout": 3, "options": "-c timezone=utc -c statement_timeout=30000"}


@event.listens_for(Engine, "do_connect")
def _keep_private(dialect: Dialect, _record: object, where: Sequence[Any], _options: object) -> None:
    """SQLite would make its file for all to read, and the folder may be one that others can enter."""
    if dialect.name == "sqlite":
        with suppress(OSError):  # SQLite says it better.
            Path(where[0]).touch(mode=0o600)


@contextmanager
def transaction() -> Iterator[None]:
    """Do all of the block or nothing; the outermost block commits and then runs what on_commit() gathered.

    It starts from a fresh snapshot, so pass ids in, not objects read before. An inner block is a savepoint.
    """
    # Asked for once: the scoped session looks for the real one at each use.
    session = db.session()
    if "alone" in g:
        raise RuntimeError("A block that does without a transaction cannot hold one: nobody would commit it.")
    if "on_commit" in g:
        with _savepoint():
            yield
        return
    session.rollback()
    # On SQLite the write lock is taken at once: a reader that turned writer could only fail with "locked".
    session.connection(execution_options={"immediate": True})
    with _followed_up():
        try:
            yield
            session.commit()
        except BaseException:
            session.rollback()
            raise


@contextmanager
def alone() -> Iterator[None]:
    """For a verb that writes by one Statement: on PostgreSQL it commits in the round trip that carries it.

    So no lock outlives the statement, not even for the way of a COMMIT; what the block reads before is read for itself.
    The block speaks by `under_way()` only, past the session. On SQLite, and inside a transaction, it is a transaction
    like any other.
    """
    if "on_commit" in g or db.engine.dialect.name == "sqlite":
        with transaction():
            yield
        return
    if db.session.registry.has():  # What has been read before keeps a connection.
        db.session.rollback()
    with _followed_up(), _autocommitting() as g.alone:
        try:
            yield
        finally:
            del g.alone


def under_way() -> Connection | Autocommitting:
    """The connection of the transaction under way, or of the block that does without; for Statements."""
    return g.get("alone") or db.session.connection()


def on_commit(callback: Callable[[], object]) -> None:
    """Run this once the transaction under way has committed; never if it does not."""
    g.on_commit.append(callback)


def see_what_is_new() -> None:
    """Let the next query see all that has been committed, though this request has read before.

    On PostgreSQL each query does; on SQLite a transaction goes on seeing what was there when it began.
    """
    if db.engine.dialect.name == "sqlite":
        db.session.rollback()


def insert_new(model: type[Model], **values: Any) -> bool:
    """Insert the row unless one of its unique keys is taken, and tell whether it was inserted.

    On PostgreSQL this waits for a rival transaction that holds the key; on SQLite rivals have waited already.
    """
    insert = sqlite_insert if db.engine.dialect.name == "sqlite" else postgresql_insert
    statement = insert(model).values(**values).on_conflict_do_nothing().returning(literal(1))
    return db.session.execute(statement).first() is not None


def insert_or_touch(model: type[Model], keys: Mapping[str, Any], touch: Mapping[str, Any], **values: Any) -> None:
    """Insert the row, or give the one that has these keys the values of `touch`; hold it until the commit."""
    insert = sqlite_insert if db.engine.dialect.name == "sqlite" else postgresql_insert
    added = insert(model).values(**keys, **touch, **values)
    db.session.execute(added.on_conflict_do_update(index_elements=list(keys), set_=dict(touch)))


def is_unused(key: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    """True of the rows whose key no foreign key of any table names."""
    column = key.property.columns[0]
    keys = [link for table in Base.metadata.tables.values() for link in table.foreign_keys if link.column is column]
    if not keys:
        raise LookupError(f"No foreign key names {column}: everything would look unused.")
    return and_(*(~exists().where(link.parent == column) for link in keys))


def says(column: InstrumentedAttribute[Any] | ColumnElement[Any], text: str) -> ColumnElement[bool]:
    """True of the rows whose column has this text in it, in capitals or not, in any alphabet and on any database.

    SQLite's own lower() knows ASCII only, and PostgreSQL's knows what its locale knows.
    """
    return column.regexp_match("".join(map(_either_case, text)))


def _either_case(letter: str) -> str:
    forms = sorted({letter, letter.lower(), letter.upper()})
    return f"(?:{'|'.join(map(re.escape, forms))})"


class Statement:
    """Plain SQL with named parameters, or a select, for hot paths: written once for each driver, then sent as it is.

    `types` names the parameters and the columns of the answer that the driver cannot guess.
    """

    def __init__(self, sql: str | Select[Any], **types: TypeEngine[Any]) -> None:
        if isinstance(sql, str):
            names = set(re.findall(r"(?<!:):(\w+)", sql))
            self._clause: TextClause | Select[Any] = text(sql).bindparams(
                *(bindparam(name, type_=types.get(name)) for name in names)
            )
        else:
            self._clause, types = sql, {column.name: column.type for column in sql.selected_columns}
        self._types = types
        self._written: dict[str, Written] = {}
        self._readers: dict[str, Reader] = {}

    def run(self, connection: Connection | Autocommitting, **parameters: Any) -> CursorResult[Any] | DBAPICursor:
        """Send it over `under_way()`."""
        return connection.exec_driver_sql(*self._filled(connection.dialect, parameters))

    def rows(self, connection: Connection | Autocommitting, **parameters: Any) -> list[Any]:
        """Send it over `under_way()`, and give all rows of the answer, by name and as Python knows these types."""
        result = self.run(connection, **parameters)
        reader = self._readers.get(connection.dialect.name) or self._read(connection.dialect, result)
        return [reader.row(row) for row in result.fetchall()]

    def _filled(self, dialect: Dialect, parameters: dict[str, Any]) -> tuple[str, Any]:
        written = self._written.get(dialect.name) or self._write(dialect)
        for name, process in written.processors:
            parameters[name] = process(parameters[name])
        in_order = written.order and tuple(parameters[name] for name in written.order)
        return written.sql, in_order or parameters

    def _write(self, dialect: Dialect) -> Written:
        compiled: Any = self._clause.compile(dialect=dialect)
        processors = (
            (name, bound.type.dialect_impl(dialect).bind_processor(dialect)) for name, bound in compiled.binds.items()
        )
        written = Written(
            sql=str(compiled),
            order=tuple(vars(compiled).get("positiontup") or ()),
            processors=tuple((name, process) for name, process in processors if process),
        )
        return self._written.setdefault(dialect.name, written)

    def _read(self, dialect: Dialect, result: CursorResult[Any] | DBAPICursor) -> Reader:
        cursor: Any = result.cursor if isinstance(result, CursorResult) else result
        columns = [column[0] for column in cursor.description]
        known = ((place, self._types.get(column)) for place, column in enumerate(columns))
        processors = (
            (place, kind.dialect_impl(dialect).result_processor(dialect, None)) for place, kind in known if kind
        )
        # The columns are known only now, and so the row's class is made now.
        reader = Reader(namedtuple("Row", columns), [(place, process) for place, process in processors if process])  # noqa: PYI024
        return self._readers.setdefault(dialect.name, reader)


class Reader:
    """Makes rows of what a driver gives."""

    def __init__(self, kind: type[Any], processors: Sequence[tuple[int, Callable[[Any], Any]]]) -> None:
        self._kind, self._processors = kind, processors

    def row(self, values: Sequence[Any]) -> Any:
        """A tuple that knows its columns by name."""
        made = list(values)
        for place, process in self._processors:
            made[place] = process(made[place])
        return self._kind(*made)


@dataclass(frozen=True)
class Written:
    """A statement as one driver takes it; `order` is that of its parameters, for drivers that count them."""

    sql: str
    order: tuple[str, ...]
    processors: tuple[tuple[str, Callable[[Any], Any]], ...]


class Together:
    """Statements that belong together: on PostgreSQL one round trip carries them all, on SQLite there is none to save.

    They share their named parameters.
    """

    def __init__(self, *statements: str, **types: TypeEngine[Any]) -> None:
        self._apart = [Statement(sql, **types) for sql in statements]
        self._joined = Statement("; ".join(statements), **types)

    def run(self, connection: Connection, **parameters: Any) -> int:
        """Run them in order, and tell how many rows the last one changed."""
        n_changed = 0
        for prepared in self._apart if connection.dialect.name == "sqlite" else [self._joined]:
            n_changed = prepared.run(connection, **parameters).rowcount
        return n_changed


def count_changed(statement: UpdateBase) -> int:
    """Run an UPDATE or DELETE and tell how many rows it changed; objects read before do not follow it."""
    result = db.session.execute(statement, execution_options={"synchronize_session": False})
    return cast("CursorResult[Any]", result).rowcount


class Autocommitting:
    """A connection of the driver's own, each of whose statements commits by itself."""

    def __init__(self, dialect: Dialect, cursor: DBAPICursor) -> None:
        self.dialect, self._cursor = dialect, cursor

    def exec_driver_sql(self, sql: str, parameters: Any) -> DBAPICursor:
        """As SQLAlchemy's connections do; an answer is to be read before the next statement is sent."""
        self._cursor.execute(sql, parameters)
        return self._cursor


@contextmanager
def _followed_up() -> Iterator[None]:
    """When the block has succeeded, run what on_commit() gathered in it."""
    callbacks: list[Callable[[], object]] = []
    g.on_commit = callbacks
    try:
        yield
    finally:
        del g.on_commit
    for callback in callbacks:
        _run_after_commit(callback)


@contextmanager
def _autocommitting() -> Iterator[Autocommitting]:
    """A connection of the driver's own; what SQLAlchemy would have made of its errors is made of them here."""
    engine = db.engine
    connection, is_gone = None, False
    try:
        # SQLAlchemy's own way to switch costs a round trip each time, to switch back.
        connection = engine.raw_connection()
        driver: Any = connection.dbapi_connection
        driver.autocommit = True
        yield Autocommitting(engine.dialect, connection.cursor())
    except engine.dialect.loaded_dbapi.Error as error:
        if connection is not None and engine.dialect.is_disconnect(error, connection, None):
            connection.invalidate(error)
            is_gone = True
        kind = engine.dialect.loaded_dbapi.Error
        raise DBAPIError.instance(
            None, None, error, kind, hide_parameters=True, connection_invalidated=is_gone
        ) from error
    finally:
        if connection is not None and not is_gone:
            driver.autocommit = False
            connection.close()


@contextmanager
def _savepoint() -> Iterator[None]:
    callbacks = g.on_commit
    mark = len(callbacks)
    try:
        with db.session.begin_nested():
            yield
    except BaseException:
        del callbacks[mark:]
        raise


def _run_after_commit(callback: Callable[[], object]) -> None:
    try:
        callback()
    except Exception:
        # The change is committed: an echo that fails must not be reported as a change that failed.
        log.exception("What should follow a commit failed")


def _engine_options(config: Config) -> dict[str, Any]:
    # Parameters hold passwords' hashes and people's letters, and errors are logged.
    options = {"hide_parameters": True, "connect_args": connect_arguments(config)}
    if config.is_sqlite:
        return options
    # Few, and kept: a connection is dear to open. So many that the threads that are let in seldom wait for one.
    return options | {"pool_size": 20, "max_overflow": 0, "pool_timeout": 5}


def _look_before_use(engine: Engine) -> None:
    """Try a connection before it is used again after a rest: the server may have gone meanwhile."""

    @event.listens_for(engine, "checkin")
    def checkin(_connection: Any, record: Any) -> None:
        record.info["rests_since"] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def checkout(connection: Any, record: Any, _proxy: Any) -> None:
        # Trying each time would cost every request a round trip.
        if time.monotonic() - record.info.get("rests_since", time.monotonic()) > TRUSTED_SECONDS:
            try:
                engine.dialect.do_ping(connection)
            except engine.dialect.loaded_dbapi.Error as error:
                raise DisconnectionError from error


def _speak_sqlite(engine: Engine, *, synchronous: str) -> None:
    """Make SQLite keep its promises: write-ahead log, foreign keys, and transactions that we begin ourselves."""

    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        # Without the last one, INSERT OR REPLACE would pass by the triggers that guard the ledger.
        guards = ("foreign_keys=ON", "recursive_triggers=ON")
        for pragma in ("journal_mode=WAL", f"synchronous={synchronous}", "busy_timeout=15000", *guards):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        immediate = connection.get_execution_options().get("immediate")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
