package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.Sheet;
import cn.qinxue.services.spreadsheet.SheetReader;
import cn.qinxue.services.spreadsheet.SheetRefusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the first bytes of a file and has it read by the reader of its kind. */
@Singleton
final class ContentReader implements SheetReader {
    private static final Logger LOG = LoggerFactory.getLogger(ContentReader.class);
    private static final int BEGINNING = 512;

    @Override
    public Reading read(InputStream in) throws IOException {
        var content = in.readNBytes(MOST_BYTES + 1);
        try {
            return new Reading.Read(sheet(content));
        } catch (Unreadable e) {
            return new Reading.Refused(e.refusal());
        } catch (IOException | RuntimeException e) {
            // Whatever a broken file does to a reader, it is the file's fault; the bytes are all here.
            LOG.info("A file could not be read as a sheet: {}", e.toString());
            return new Reading.Refused(SheetRefusal.CORRUPT);
        }
    }

    private static Sheet sheet(byte[] content) throws IOException {
        if (content.length == 0) {
            throw new Unreadable(SheetRefusal.EMPTY);
        }
        if (content.length > MOST_BYTES) {
            throw new Unreadable(SheetRefusal.TOO_LARGE);
        }
        if (begins(content, 'P', 'K', 3, 4)) {
            return XlsxReader.read(content);
        }
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XlsReader.read(content);
        }
        refuseOthers(content);
        return CsvReader.read(content);
    }

    private static void refuseOthers(byte[] content) throws Unreadable {
        if (begins(content, '%', 'P', 'D', 'F')
                || begins(content, 0x89, 'P', 'N', 'G')
                || begins(content, 0xFF, 0xD8, 0xFF)) {
            throw new Unreadable(SheetRefusal.PICTURE_OR_PDF);
        }
        if (begins(content, 0x09, 0x08) || begins(content, 0x09, 0x04) || begins(content, 0x09, 0x02)) {
            throw new Unreadable(SheetRefusal.TOO_OLD);
        }
        if (begins(content, '{', '\\', 'r', 't', 'f')) {
            throw new Unreadable(SheetRefusal.DOCUMENT);
        }
        var start = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.contains("<html")
                || start.contains("<table")
                || start.contains("<!doctype")
                || start.contains("<?xml")
                || start.contains("mime-version")) {
            throw new Unreadable(SheetRefusal.WEB_PAGE);
        }
    }

    private static boolean begins(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
