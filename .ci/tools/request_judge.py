"""Holds requests against the OpenAPI document, with openapi-core."""

import warnings
from urllib.parse import parse_qsl, unquote, urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from openapi_core.schema.encodings import get_content_type
from openapi_core.schema.schemas import get_properties
from openapi_core.templating.paths.finders import APICallPathFinder
from request_document import for_openapi_core
from request_parts import media_type_deserializers
from werkzeug.datastructures import Headers, ImmutableMultiDict

# openapi-core does not look at OAuth 2, and says so.
warnings.filterwarnings("ignore", message="Unsupported scheme type")
warnings.filterwarnings("ignore", category=DeprecationWarning, module="openapi_core")


class Refused(Exception):
    """A request that does not fit the document."""


class ReceivedRequest:
    """A request as openapi-core wants it."""

    host_url = "http://127.0.0.1"

    def __init__(self, method, target, headers, body):
        url = urlsplit(target)
        self.method = method.lower()
        # A slash inside of a value does not end a segment.
        self.path = "/".join(unquote(part).replace("/", "%2F") for part in url.path.split("/"))
        self.query = parse_qsl(url.query, keep_blank_values=True)
        self.content_type = headers.get("Content-Type", "")
        self.body = body or None
        self.parameters = RequestParameters(query=ImmutableMultiDict(self.query), header=Headers(list(headers.items())))


class RequestJudge:
    """Holds requests against what the document says about their operations."""

    def __init__(self, document):
        config = Config(
            spec_validator_cls=None,  # test_openapi_document does that.
            extra_media_type_deserializers=media_type_deserializers(document),
            extra_format_unmarshallers=dict.fromkeys(("email", "ipv4", "time", "uri"), str),
        )
        self.api = OpenAPI.from_dict(for_openapi_core(document), config=config)
        self.finder = APICallPathFinder(self.api.spec)

    def operation(self, request):
        """Returns the id of the operation that a request calls; raises Refused if the request does not fit."""
        try:
            operation = self.finder.find(request.method, request.host_url + request.path).operation
        except OpenAPIError as error:
            raise Refused(words(error)) from error
        media = request.content_type.split(";")[0].strip().lower()
        if media:
            # Parameters of the media type are what openapi-core passes on to request_parts.
            request.content_type += f"; media={media}"
        if media.startswith("multipart/"):
            request.content_type += f"; unnamed={file_property(operation, media)}"
        result = self.api.unmarshal_request(request)
        problems = [words(error) for error in result.errors] or list(faults_of_query(request, result.parameters.query))
        if problems:
            raise Refused("; ".join(problems))
        return (operation / "operationId").read_str()


def faults_of_query(request, described):
    """Names of the query that openapi-core passes over."""
    names = [name for name, _ in request.query]
    for name in sorted(set(names)):
        if name not in described:
            yield f"the query has {name}, which is not described"
        elif names.count(name) > 1 and not isinstance(described[name], list):
            yield f"the query has {name} twice"


def file_property(operation, media):
    """The first property of a body that is a file; empty if there is none."""
    schema = operation / "requestBody" / "content" / media / "schema"
    for name, one in get_properties(schema).items() if schema.exists() else []:
        if get_content_type(one, None) == "application/octet-stream":
            return name
    return ""


def words(error):
    """The messages of an error and of what caused it."""
    said = []
    while error is not None:
        said.append(str(error)[:300])
        said += [f"{cause.json_path}: {cause.message[:300]}" for cause in getattr(error, "schema_errors", [])]
        error = error.__cause__
    return ": ".join(said)
