"""E-mail: messages (.eml) and mailboxes (.mbox). Attachments are never written to disk."""
