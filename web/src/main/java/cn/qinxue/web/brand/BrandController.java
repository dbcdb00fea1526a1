package cn.qinxue.web.brand;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.brand.Accent;
import cn.qinxue.tenants.brand.Seal;
import cn.qinxue.web.asset.AssetController;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Colour and seal of any province; the address says all there is to know, so nothing is looked up. */
@Controller("/brand")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.ALL)
class BrandController {
    @Get("/{hex}.css")
    HttpResponse<?> stylesheet(String hex) {
        var accent = Accent.of(hex).orElseThrow(NotFound::new);
        return AssetController.forEver(BrandFiles.stylesheet(accent), "text/css");
    }

    @Get("/{hex}/{character}.svg")
    HttpResponse<?> seal(String hex, String character) {
        var accent = Accent.of(hex).orElseThrow(NotFound::new);
        var seal = Seal.of(character).orElseThrow(NotFound::new);
        return AssetController.forEver(BrandFiles.seal(seal, accent), "image/svg+xml");
    }
}
