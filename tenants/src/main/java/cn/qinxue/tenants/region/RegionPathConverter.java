package cn.qinxue.tenants.region;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Stores a region path as its text. Public, or entities of other modules are compiled without it. */
@Singleton
public final class RegionPathConverter implements AttributeConverter<RegionPath, String> {
    @Override
    public @Nullable String convertToPersistedValue(@Nullable RegionPath path, ConversionContext context) {
        return path == null ? null : path.value();
    }

    @Override
    public @Nullable RegionPath convertToEntityValue(@Nullable String value, ConversionContext context) {
        return value == null ? null : new RegionPath(value);
    }
}
