"use strict";
Types.add({
"type.CallHandlingStatesEndpoints.StateId": "<p class=\"values\"><code>agent</code> <code>dnd</code> <code>forward-all-calls</code> <code>work-hours</code> \n",
"type.CommTriggerTypeRequest": "<p class=\"values\"><code>Daily</code> <code>Range</code> <code>Weekly</code> \n"
});
