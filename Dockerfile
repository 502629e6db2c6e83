# The adviser as a service: everything that answers is in the image, so that it runs without internet but for the chat
# platform itself. docs/slack.md says how it is run.

# The full image has the compiler that hnswlib-node is built with.
FROM node:24-bookworm AS build
WORKDIR /build
COPY . .
# Builds dist/ by prepare, with the packages that the lockfile pins.
RUN npm ci
# The index of the bundled paper, so that a container answers at once.
RUN node dist/main.js index --index /build/index
# What only building needs stays behind.
RUN npm prune --omit=dev --ignore-scripts && rm -rf node_modules/.cache

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    LIANWEN_INDEX=/var/lib/lianwen/index \
    LIANWEN_STATE=/var/lib/lianwen/state
# Owned by the image's own user: index and state are all that it may write.
RUN install --directory --owner=node --group=node /var/lib/lianwen /var/lib/lianwen/state
COPY --from=build --chown=node:node /build/index /var/lib/lianwen/index
WORKDIR /app
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY --from=build /build/corpus ./corpus
COPY --from=build /build/migrations ./migrations
COPY --from=build /build/models ./models
COPY --from=build /build/schemas ./schemas
COPY --from=build /build/package.json /build/LICENSE /build/THIRD-PARTY-NOTICES.md ./
USER node
EXPOSE 3000
# Alive, not ready: a database that is away is no reason to start anew.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["slack"]
