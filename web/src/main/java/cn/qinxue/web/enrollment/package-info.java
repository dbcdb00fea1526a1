/** A learner's classes: taking, leaving and going on in them. */
@NullMarked
package cn.qinxue.web.enrollment;

import org.jspecify.annotations.NullMarked;
