/** Tests of the pages of face-to-face classes. */
@NullMarked
package cn.qinxue.web.facetoface;

import org.jspecify.annotations.NullMarked;
