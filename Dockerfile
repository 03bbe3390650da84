# One image for all roles: `server`, `worker`, `beat`, `flower`, `db upgrade`. See docs/deployment.md and compose.yaml.

FROM python:3.12-slim AS environment
WORKDIR /homeroom
ENV PIP_NO_CACHE_DIR=1
COPY run.py requirements.txt ./
# The same code that makes .venv on a machine; run.py then finds it ready. pip has no more to do afterwards.
RUN python -c "import run; run.Environment(run.VENV).prepare([run.APP_NEEDS])" \
    && .venv/bin/python -m pip uninstall --yes --quiet pip

FROM python:3.12-slim
LABEL org.opencontainers.image.title="Homeroom" \
      org.opencontainers.image.description="A self-hosted messenger for study groups, classes, clubs and small teams" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /homeroom
# What is kept lies in one folder, which the image gives to the user; everything else may be read-only.
RUN groupadd --gid 10001 homeroom \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/homeroom --shell /usr/sbin/nologin homeroom \
    && install --directory --owner=homeroom --group=homeroom --mode=0700 /var/lib/homeroom
COPY --from=environment /homeroom/.venv .venv
COPY run.py requirements.txt pyproject.toml celeryconfig.py gunicorn.conf.py LICENSE ./
COPY migrations migrations
COPY app app
# Beforehand, because nothing can be written here later.
RUN .venv/bin/python -m compileall -q app migrations celeryconfig.py run.py
ENV INSTANCE_DIR=/var/lib/homeroom \
    HOST=0.0.0.0 \
    PORT=5000 \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
USER 10001:10001
VOLUME /var/lib/homeroom
EXPOSE 5000
# Of a web process; compose.yaml switches it off where nothing listens.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as ask; ask.urlopen('http://127.0.0.1:' + os.environ['PORT'] + '/health/live', timeout=4)"]
ENTRYPOINT ["python", "run.py"]
CMD ["server"]
