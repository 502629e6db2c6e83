-- Which process answers an event, and until when it may without saying so again.
ALTER TABLE event ADD COLUMN holder text;
--> statement-breakpoint
ALTER TABLE event ADD COLUMN held_until bigint;
