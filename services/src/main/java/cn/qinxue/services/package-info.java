@NullMarked
package cn.qinxue.services;

import org.jspecify.annotations.NullMarked;
