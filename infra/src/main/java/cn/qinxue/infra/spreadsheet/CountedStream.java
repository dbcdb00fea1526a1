package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.SheetRefusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook as it unfolds; it ends in an exception where it grows beyond its limit, whatever its head said. */
final class CountedStream extends FilterInputStream {
    private long left;

    CountedStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws Unreadable {
        left -= read;
        if (left < 0) {
            throw new Unreadable(SheetRefusal.BOMB);
        }
    }
}
