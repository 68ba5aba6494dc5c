"use strict";
Types.add({
"type.UserVideoConfiguration": "<dl>\n<dt>provider <i><a href=\"#type.UserVideoConfiguration.Provider\">UserVideoConfiguration.Provider</a></i><dd>Video service of the user: the older RCMeetings, RCVideo or None.\n<dt>userLicenseType <i><a href=\"#type.UserVideoConfiguration.UserLicenseType\">UserVideoConfiguration.UserLicenseType</a></i><dd>Whether the user&#39;s licence is paid for or free.\n</dl>\n",
"type.UserVideoConfiguration.Provider": "<p class=\"values\"><code>None</code> <code>RCMeetings</code> <code>RCVideo</code> \n",
"type.UserVideoConfiguration.UserLicenseType": "<p class=\"values\"><code>Free</code> <code>Paid</code> \n"
});
