-- An edit tells of a message anew, under another id.
CREATE INDEX event_by_message ON event (workspace, channel, message);
