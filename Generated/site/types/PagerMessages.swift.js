"use strict";
Types.add({
"type.GetInternalTextMessageInfoResponse.Kind": "<p class=\"values\"><code>Fax</code> <code>Pager</code> <code>SMS</code> <code>Text</code> <code>VoiceMail</code> \n",
"type.PagerCallerInfoRequest": "<dl>\n<dt>extensionId <i>String</i><dd>Id of the extension.\n<dt>extensionNumber <i>String</i><dd>Number of the extension.\n</dl>\n"
});
