"use strict";
Types.add({
"type.CallMonitoringExtensionInfo": "<dl>\n<dt>id <i>String</i><dd>Identifier of the extension.\n<dt>permissions <i>[CallMonitoringExtensionInfo.Permission]</i><dd>Whether the member may monitor (Monitoring), may be monitored (Monitored), or both.<p class=\"values\"><code>Monitored</code> <code>Monitoring</code> \n</dl>\n",
"type.CallMonitoringGroup": "<dl>\n<dt>id <i>String</i><dd>Identifier of the group.\n<dt>name <i>String</i><dd>Name of the group.\n<dt>site <i>CallMonitoringGroup.SiteValue</i><dd>Site to which the group belongs.<details><summary>Properties</summary><dl>\n<dt>id <i>String</i><dd>Identifier of the site.\n<dt>name <i>String</i><dd>Name of the site.\n</dl>\n</details>\n<dt>uri <i>String</i><dd>Canonical address of the resource.\n</dl>\n",
"type.CallMonitoringGroupMemberInfo": "<dl>\n<dt>extensionNumber <i>String</i><dd>Short number of the member&#39;s extension.\n<dt>id <i>String</i><dd>Identifier of the member&#39;s extension.\n<dt>permissions <i>[CallMonitoringGroupMemberInfo.Permission]</i><dd>Whether the member may monitor (Monitoring), may be monitored (Monitored), or both.<p class=\"values\"><code>Monitored</code> <code>Monitoring</code> \n<dt>uri <i>String</i><dd>Canonical address of the resource.\n</dl>\n",
"type.CreateCallMonitoringGroupRequest.SiteValue": "<dl>\n<dt>id <i>String</i><dd>Identifier of the site.\n</dl>\n"
});
