"use strict";
Types.add({
"type.MessageTemplateInfo": "<dl>\n<dt>text <i>String</i> <em>required</em><dd>Text of the template.\n</dl>\n",
"type.MessageTemplateResponse": "<dl>\n<dt>body <i><a href=\"#type.MessageTemplateInfo\">MessageTemplateInfo</a></i><dd>Content of the template.\n<dt>displayName <i>String</i><dd>Name of the template.\n<dt>id <i>String</i><dd>Id of the template.\n<dt>scope <i><a href=\"#type.VisibilityType\">VisibilityType</a></i><dd>Whether the template is personal or serves the whole company.\n<dt>site <i><a href=\"#type.Site\">Site</a></i><dd>Site the template belongs to.\n</dl>\n",
"type.MessageTemplatesListResponse": "<dl>\n<dt>records <i>[<a href=\"#type.MessageTemplateResponse\">MessageTemplateResponse</a>]</i><dd>Templates found.\n</dl>\n",
"type.Site": "<dl>\n<dt>id <i>String</i><dd>Id of the site.\n<dt>name <i>String</i><dd>Name of the site.\n</dl>\n",
"type.VisibilityType": "<p class=\"values\"><code>Company</code> <code>Personal</code> \n"
});
