package cn.qinxue.web.asset;

import cn.qinxue.tenants.access.NotFound;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.nio.charset.StandardCharsets;

/** Serves the program's own style sheets, scripts and pictures. */
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.ALL)
public class AssetController {
    @Get("/{hash}/{name}")
    HttpResponse<?> show(String hash, String name) {
        var asset = Assets.find(name).orElseThrow(NotFound::new);
        // While a new version is rolled out, a page of the old one may ask here: it gets what there is, but keeps
        // nothing.
        return asset.hash().equals(hash)
                ? forEver(asset.content(), asset.type())
                : answer(asset.content(), asset.type(), "no-cache");
    }

    /** An answer that may be kept for ever, since its address changes with its content. */
    public static HttpResponse<byte[]> forEver(String content, String type) {
        return forEver(content.getBytes(StandardCharsets.UTF_8), type);
    }

    private static HttpResponse<byte[]> forEver(byte[] content, String type) {
        return answer(content, type, "public, max-age=31536000, immutable");
    }

    private static HttpResponse<byte[]> answer(byte[] content, String type, String cache) {
        var text = type.startsWith("image/") && !type.endsWith("+xml") ? type : type + ";charset=utf-8";
        return HttpResponse.ok(content).contentType(MediaType.of(text)).header(HttpHeaders.CACHE_CONTROL, cache);
    }
}
