-- One SQL for SQLite and PostgreSQL: text, integer and bigint mean the same in both. Times are milliseconds.
CREATE TABLE event (
  id text NOT NULL PRIMARY KEY,
  platform text NOT NULL,
  workspace text NOT NULL,
  channel text NOT NULL,
  user_id text NOT NULL,
  message text NOT NULL,
  thread text,
  payload text NOT NULL,
  progress text NOT NULL,
  reason text,
  kept_at bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX event_by_progress ON event (progress, kept_at);
--> statement-breakpoint
CREATE TABLE event_part (
  event text NOT NULL,
  part integer NOT NULL,
  attempts integer NOT NULL,
  message text,
  PRIMARY KEY (event, part)
);
--> statement-breakpoint
CREATE TABLE turn (
  workspace text NOT NULL,
  channel text NOT NULL,
  thread text NOT NULL,
  message text NOT NULL,
  user_id text NOT NULL,
  question text NOT NULL,
  asked_at bigint NOT NULL,
  PRIMARY KEY (workspace, channel, thread, message)
);
--> statement-breakpoint
CREATE INDEX turn_by_user ON turn (workspace, user_id, asked_at);
--> statement-breakpoint
CREATE INDEX turn_by_age ON turn (asked_at);
--> statement-breakpoint
CREATE TABLE installation (
  workspace text NOT NULL PRIMARY KEY,
  content text NOT NULL
);
--> statement-breakpoint
CREATE TABLE setting (
  workspace text NOT NULL,
  user_id text NOT NULL,
  language text,
  visibility text,
  PRIMARY KEY (workspace, user_id)
);
--> statement-breakpoint
CREATE TABLE feedback (
  platform text NOT NULL,
  workspace text NOT NULL,
  channel text NOT NULL,
  message text NOT NULL,
  user_id text NOT NULL,
  verdict text NOT NULL,
  reason text,
  receipt text,
  given_at bigint NOT NULL,
  PRIMARY KEY (workspace, channel, message, user_id)
);
--> statement-breakpoint
CREATE TABLE receipt (
  workspace text NOT NULL,
  channel text NOT NULL,
  message text NOT NULL,
  user_id text NOT NULL,
  content text NOT NULL,
  kept_at bigint NOT NULL,
  PRIMARY KEY (workspace, channel, message)
);
--> statement-breakpoint
CREATE INDEX receipt_by_age ON receipt (kept_at);
