/** Tests of face-to-face classes. */
@NullMarked
package cn.qinxue.services.facetoface;

import org.jspecify.annotations.NullMarked;
