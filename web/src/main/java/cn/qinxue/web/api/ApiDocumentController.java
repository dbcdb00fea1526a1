package cn.qinxue.web.api;

import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.openapi.annotation.OpenAPIExtraSchema;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** The document of the API, as far as it belongs to the request's host. */
@Controller("/api/v1/openapi.json")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "接口文档")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "勤学开放接口",
                        version = "v1",
                        description = "人事系统、考务系统等程序通过接口读取和修改数据，不用登录页面。请求和回答都是 UTF-8 的 JSON。"
                                + "请求头 Authorization 带上令牌：Bearer 加空格加令牌。"
                                + "出错时回答 application/problem+json：type 固定不变，供程序判断；detail 是给人看的说明。"))
@OpenAPIExtraSchema(ApiProblem.class)
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", description = "在“接口令牌”页面签发的令牌")
class ApiDocumentController {
    private final ApiDocuments documents;

    ApiDocumentController(ApiDocuments documents) {
        this.documents = documents;
    }

    @Get
    @Operation(operationId = "readDocument", summary = "这份文档", description = "OpenAPI 3 格式，由程序代码生成，供开发工具使用。不用令牌。")
    @ApiResponse(
            responseCode = "200",
            description = "OpenAPI 文档",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    Map<String, Object> show() {
        return documents.of(Tenancy.current().isPlatform()).content();
    }
}
