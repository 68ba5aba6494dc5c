"use strict";
Types.add({
"type.TMWebhookInfo": "<dl>\n<dt>creationTime <i>Foundation.Date</i><dd>When the object was created, ISO 8601.\n<dt>creatorId <i>String</i><dd>Id of the person who created the webhook.\n<dt>groupIds <i>[String]</i><dd>Ids of the groups the webhook posts into.\n<dt>id <i>String</i><dd>Id of the webhook.\n<dt>lastModifiedTime <i>Foundation.Date</i><dd>When the object was last changed, ISO 8601.\n<dt>status <i>TMWebhookInfo.Status</i><dd>Whether the webhook is active, suspended or deleted.<p class=\"values\"><code>Active</code> <code>Deleted</code> <code>Suspended</code> \n<dt>uri <i>String</i><dd>Secret address to post messages to.\n</dl>\n",
"type.TMWebhookList": "<dl>\n<dt>records <i>[<a href=\"#type.TMWebhookInfo\">TMWebhookInfo</a>]</i><dd>Webhooks found.\n</dl>\n"
});
