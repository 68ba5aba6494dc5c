"use strict";
Types.add({
"type.GlipWebhook": "<dl>\n<dt>creationTime <i>Foundation.Date</i><dd>When the object was created, ISO 8601.\n<dt>creatorId <i>String</i><dd>Identifier of the person who created the object.\n<dt>groupIds <i>[String]</i><dd>Ids of the groups the webhook posts into.\n<dt>id <i>String</i><dd>Identifier of the object, unique within its kind.\n<dt>lastModifiedTime <i>Foundation.Date</i><dd>When the object was last changed, ISO 8601.\n<dt>status <i>GlipWebhook.Status</i><dd>Whether the webhook is active, suspended or deleted.<p class=\"values\"><code>Active</code> <code>Deleted</code> <code>Suspended</code> \n<dt>uri <i>String</i><dd>Secret address to post messages to.\n</dl>\n",
"type.GlipWebhookList": "<dl>\n<dt>records <i>[<a href=\"#type.GlipWebhook\">GlipWebhook</a>]</i><dd>Webhooks found.\n</dl>\n"
});
