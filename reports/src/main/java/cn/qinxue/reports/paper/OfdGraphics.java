package cn.qinxue.reports.paper;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import org.jspecify.annotations.Nullable;

/**
 * A page of OFD that cuts outlines itself. The library's own page hands out the very clip that it works with, so that
 * putting it back shrinks it by the transform once more, and writes it under a transform that readers apply twice; here
 * nothing is ever clipped there, and a page holds filled outlines only.
 */
final class OfdGraphics extends OutlineGraphics {
    private static final AffineTransform PAPER = new AffineTransform();

    private @Nullable Area clip;

    OfdGraphics(Graphics2D page) {
        super(page);
    }

    @Override
    public Graphics create() {
        var copy = new OfdGraphics((Graphics2D) graphics.create());
        copy.clip = clip == null ? null : new Area(clip);
        return copy;
    }

    @Override
    public void fill(Shape shape) {
        var transform = new AffineTransform(getTransform());
        var outline = transform.createTransformedShape(shape);
        if (clip != null && !clip.contains(outline.getBounds2D())) {
            var seen = new Area(outline);
            seen.intersect(clip);
            outline = seen;
        }
        graphics.setTransform(PAPER);
        graphics.fill(outline);
        graphics.setTransform(transform);
    }

    @Override
    public @Nullable Shape getClip() {
        if (clip == null) {
            return null;
        }
        try {
            return getTransform().createInverse().createTransformedShape(clip);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("Nothing can be seen under " + getTransform(), e);
        }
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape == null ? null : new Area(getTransform().createTransformedShape(shape));
    }

    @Override
    public void clip(Shape shape) {
        var further = new Area(getTransform().createTransformedShape(shape));
        if (clip != null) {
            further.intersect(clip);
        }
        clip = further;
    }
}
