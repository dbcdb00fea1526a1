/** 面授班: face-to-face classes from enrollment to the hours that they bring; each is the class of an approved plan. */
@NullMarked
package cn.qinxue.services.facetoface;

import org.jspecify.annotations.NullMarked;
