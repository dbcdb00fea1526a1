package cn.qinxue.web.brand;

import jakarta.inject.Singleton;

/** Finds the brand of the province whose host name was asked. */
@Singleton
public class Brands {
    /** The province's brand, or the platform's own where the request belongs to no province. */
    public Brand current() {
        return Brand.PLATFORM;
    }
}
