package cn.qinxue.web.testbase;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.token.ApiTokens;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Tokens of a tenant's offices, and calls of the API with them. */
public final class Tokens {
    private Tokens() {}

    /** A token of that office with those rights. */
    public static String of(Tenant tenant, RegionPath office, Right... rights) {
        return issued(tenant, office, Duration.ofDays(1), rights).secret();
    }

    /** The same, valid for so long. */
    public static ApiTokens.Issued issued(Tenant tenant, RegionPath office, Duration life, Right... rights) {
        var actor = administrator(tenant, office);
        return Tenancy.call(tenant, () -> TestHouse.bean(ApiTokens.class).issue("人事系统", life, Set.of(rights), actor));
    }

    /** Another administrator of that office, as services see them. */
    public static Actor administrator(Tenant tenant, RegionPath office) {
        var post = new Post(office, OfficeRole.OFFICE_ADMINISTRATOR);
        return new Actor(Offices.administrator(tenant, office), Role.ADMINISTRATOR, "令牌签发人", false, false, post);
    }

    /** A GET with that token; the path may hold Chinese. */
    public static HttpResponse<String> get(Tenant tenant, String token, String path) {
        return call(tenant, token, HttpRequest.GET(URI.create(path).toASCIIString()));
    }

    /** Any call with that token. */
    public static HttpResponse<String> call(Tenant tenant, String token, MutableHttpRequest<?> request) {
        return WebHouse.exchange(tenant, request.header("Authorization", "Bearer " + token));
    }
}
